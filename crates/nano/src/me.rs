//! The user who is logged in, and what they own.

#[cfg(doc)]
use cloudmgr_runtime::ErrorKind;
use cloudmgr_runtime::Result;

use crate::NanoErrorKind;
use crate::error::refused;
use crate::guest::Size;
use crate::types::{
    CreateDiskImage, CreateGuest, CreateGuests, CreateMediaImage, NameRule, Session, SyncDiskImages,
    SyncMediaImages,
};

/// The user who is logged in. Its methods create request bodies that name this user as the owner.
///
/// ```no_run
/// # async fn demo(nano: nano_sdk::Client) -> Result<(), nano_sdk::Error> {
/// use nano_sdk::{GIB, Size};
///
/// let me = nano.me().await?;
/// let web = me.guest("web", "default", "template-id", Size::new(2, 4 * GIB, [20 * GIB]))?.from_image("image-id");
/// let guest = nano.guests().create(web).wait().await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Me {
    /// The name of the user.
    pub user: String,
    /// The group that the user belongs to.
    pub group: String,
    /// The address that the login came from, as seen by the server.
    pub address: Option<String>,
    /// The portal menus that the roles of the group allow.
    pub menu: Vec<String>,
}

impl Me {
    pub(crate) fn new(user: &str, session: &Session) -> Self {
        Self {
            user: user.to_owned(),
            group: session.group.clone().unwrap_or_default(),
            address: session.address.clone(),
            menu: session.menu.clone(),
        }
    }

    /// A guest owned by this user. The server names it `<group>.<name>`; letters, digits, `_` and `-` are allowed.
    ///
    /// A template that does not exist is not rejected: the call takes ten seconds and fails with
    /// [`NanoErrorKind::Timeout`].
    ///
    /// # Errors
    /// [`ErrorKind::InvalidRequest`] if the name of the user or the group contains a `.`: the server lets such users
    /// log in, but they cannot own a guest.
    pub fn guest(
        &self,
        name: impl Into<String>,
        pool: impl Into<String>,
        template_id: impl Into<String>,
        size: Size,
    ) -> Result<CreateGuest> {
        self.may_own_guests()?;
        let Size { cores, memory, disks } = size;
        Ok(CreateGuest::new(name, &self.user, &self.group, pool, cores, memory, disks, template_id))
    }

    /// `count` identical guests owned by this user, which the server names `<group>.<prefix>_<number>`.
    ///
    /// # Errors
    /// As for [`guest`](Self::guest).
    pub fn guests(
        &self,
        prefix: impl Into<String>,
        count: u64,
        pool: impl Into<String>,
        template_id: impl Into<String>,
        size: Size,
    ) -> Result<CreateGuests> {
        self.may_own_guests()?;
        let Size { cores, memory, disks } = size;
        // No other rule works.
        let rule = NameRule::Order;
        let (user, group) = (&self.user, &self.group);
        Ok(CreateGuests::new(rule, prefix, count, user, group, pool, cores, memory, disks, template_id))
    }

    /// The server accepts names of users and groups with a `.`, but rejects them as owners of guests.
    fn may_own_guests(&self) -> Result<()> {
        let is_dotted = |name: &&String| name.contains('.');
        match [&self.user, &self.group].into_iter().find(is_dotted) {
            Some(name) => {
                let what = format!(
                    "`{name}` can never own a guest, for the `.` in the name: log in as another user"
                );
                Err(refused(NanoErrorKind::InvalidRequest, what))
            }
            None => Ok(()),
        }
    }

    /// A disk image owned by this user.
    pub fn disk_image(&self, name: impl Into<String>) -> CreateDiskImage {
        CreateDiskImage::new(name, &self.user, &self.group)
    }

    /// A media image owned by this user.
    pub fn media_image(&self, name: impl Into<String>) -> CreateMediaImage {
        CreateMediaImage::new(name, &self.user, &self.group)
    }

    /// Makes this user the owner of disk images that were copied to the image server.
    pub fn sync_disk_images(&self) -> SyncDiskImages {
        SyncDiskImages::new(&self.user, &self.group)
    }

    /// Makes this user the owner of media images that were copied to the image server.
    pub fn sync_media_images(&self) -> SyncMediaImages {
        SyncMediaImages::new(&self.user, &self.group)
    }

    /// A line of the audit log, in the format of the portal.
    pub(crate) fn log_line(&self, text: &str) -> String {
        let Self { user, group, .. } = self;
        match &self.address {
            Some(address) => format!("{group}.{user}({address}) : {text}"),
            None => format!("{group}.{user} : {text}"),
        }
    }
}
