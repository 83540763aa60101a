//! Completion scripts for shells, which call `cloudmgr __complete`.

use std::io::Write;

use clap::{Arg, ArgMatches, Command};

use crate::failure::Result;
use crate::output;

/// The shells.
const NAMES: [&str; 4] = ["bash", "zsh", "fish", "powershell"];

/// The command that prints the script of a shell.
pub(crate) fn command() -> Command {
    Command::new("completion")
        .about("Print the completion script of a shell")
        .after_help("bash: eval \"$(cloudmgr completion bash)\" in ~/.bashrc; the others alike.")
        .arg(Arg::new("shell").value_name("SHELL").required(true).value_parser(NAMES).help("The shell"))
}

/// Prints the script of a shell.
pub(crate) fn run(matches: &ArgMatches) -> Result<()> {
    let shell = matches.get_one::<String>("shell").map(String::as_str).unwrap_or_default();
    let mut out = output::stdout();
    out.write_all(text(shell).as_bytes())?;
    Ok(out.flush()?)
}

/// The script of a shell.
fn text(shell: &str) -> &'static str {
    match shell {
        "zsh" => ZSH,
        "fish" => FISH,
        "powershell" => POWERSHELL,
        _ => BASH,
    }
}

const BASH: &str = r#"_cloudmgr() {
    local word
    COMPREPLY=()
    while IFS=$'\t' read -r word _; do
        COMPREPLY+=("$word")
    done < <(cloudmgr __complete "${COMP_WORDS[@]:0:COMP_CWORD+1}" 2>/dev/null)
    [ ${#COMPREPLY[@]} -eq 0 ] && compopt -o default
}
complete -F _cloudmgr cloudmgr
for name in nc2 cloudify frame nano; do
    case "$(readlink -f "$(type -P "$name" 2>/dev/null)" 2>/dev/null)" in
        */cloudmgr) complete -F _cloudmgr "$name" ;;
    esac
done
unset name
"#;

const ZSH: &str = r#"#compdef cloudmgr
_cloudmgr() {
    local -a found
    local word about
    while IFS=$'\t' read -r word about; do
        found+=("${word//:/\\:}:$about")
    done < <(cloudmgr __complete "${(@)words[1,CURRENT]}" 2>/dev/null)
    if (( ${#found} )); then
        _describe 'cloudmgr' found
    else
        _files
    fi
}
compdef _cloudmgr cloudmgr
"#;

const FISH: &str = r#"function __cloudmgr_complete
    set -l words (commandline -opc) (commandline -ct)
    cloudmgr __complete $words 2>/dev/null
end
complete -c cloudmgr -a '(__cloudmgr_complete)'
"#;

const POWERSHELL: &str = r#"Register-ArgumentCompleter -Native -CommandName cloudmgr -ScriptBlock {
    param($word, $ast, $position)
    $words = @($ast.CommandElements | ForEach-Object { $_.ToString() })
    if ($word -eq '') { $words += '""' }
    cloudmgr __complete @words 2>$null | ForEach-Object {
        $text, $about = $_ -split "`t", 2
        if (-not $about) { $about = $text }
        [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $about)
    }
}
"#;
