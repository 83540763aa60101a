// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::templates`](crate::Client::templates).

/// A new template.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateTemplate {
    /// Display name.
    pub name: String,
    /// Default name of the administrator.
    pub admin: String,
    /// Kind of operating system of the guests.
    pub operating_system: OperatingSystem,
    /// Bus that disks are attached to.
    pub disk: DiskDriver,
    /// Model of the network card.
    pub network: NetworkModel,
    /// Model of the graphics card.
    pub display: DisplayDriver,
    /// Protocol of the screen.
    pub control: RemoteControl,
    /// USB controller: `nec-xhci`; none if omitted. A plain string: the document lists only this and the empty string.
    pub usb: Option<String>,
    /// None if omitted.
    pub tablet: Option<TabletModel>,
}

cloudmgr_runtime::request! {
    CreateTemplate {
        required name: into String,
        required admin: into String,
        required operating_system: into OperatingSystem,
        required disk: into DiskDriver,
        required network: into NetworkModel,
        required display: into DisplayDriver,
        required control: into RemoteControl,
        optional usb: into String,
        optional tablet: into TabletModel,
    }
}

cloudmgr_runtime::open_enum! {
    /// How disks are attached.
    pub enum DiskDriver {
        Scsi = "scsi",
        Sata = "sata",
        Ide = "ide",
    }
}

cloudmgr_runtime::open_enum! {
    /// Model of the graphics card. The document knows only `vga` and `cirrus`.
    pub enum DisplayDriver {
        Vga = "vga",
        Cirrus = "cirrus",
        Qxl = "qxl",
        Virtio = "virtio",
        None = "none",
    }
}

cloudmgr_runtime::open_enum! {
    /// Model of the network card.
    pub enum NetworkModel {
        Virtio = "virtio",
        E1000 = "e1000",
        Rtl8139 = "rtl8139",
    }
}

cloudmgr_runtime::open_enum! {
    /// Kind of operating system.
    pub enum OperatingSystem {
        Linux = "linux",
        Windows = "windows",
    }
}

cloudmgr_runtime::open_enum! {
    /// Protocol of the screen.
    pub enum RemoteControl {
        Vnc = "vnc",
        Spice = "spice",
    }
}

cloudmgr_runtime::open_enum! {
    /// How the tablet is attached. The document knows only `usb` and the empty string, which is omitted here.
    pub enum TabletModel {
        Usb = "usb",
        Virtio = "virtio",
    }
}

/// Virtual hardware of a guest.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Template {
    /// Identifies it; guests are created with it.
    pub id: String,
    /// Display name.
    pub name: String,
    /// Default name of the administrator.
    pub admin: String,
    /// Kind of operating system of the guests.
    pub operating_system: OperatingSystem,
    /// Bus that disks are attached to.
    pub disk: DiskDriver,
    /// Model of the network card.
    pub network: NetworkModel,
    /// Model of the graphics card.
    pub display: DisplayDriver,
    /// Protocol of the screen.
    pub control: RemoteControl,
    /// USB controller: `nec-xhci`; none if omitted. A plain string: the document lists only this and the empty string.
    pub usb: Option<String>,
    /// None if omitted.
    pub tablet: Option<TabletModel>,
    /// When it was created, by the clock of the core.
    pub created_time: Option<String>,
    /// When it last changed, by the clock of the core.
    pub modified_time: Option<String>,
}

cloudmgr_runtime::object! {
    Template {
        required id,
        required name,
        required admin,
        required operating_system,
        required disk,
        required network,
        required display,
        required control,
        optional usb,
        optional tablet,
        optional created_time,
        optional modified_time,
    }
}

/// A system template in a list.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TemplateSummary {
    /// Identifies it; guests are created with it.
    pub id: String,
    /// Display name.
    pub name: String,
    /// Kind of operating system of the guests.
    pub operating_system: OperatingSystem,
    /// When it was created, by the clock of the core.
    pub created_time: Option<String>,
    /// When it last changed, by the clock of the core.
    pub modified_time: Option<String>,
}

cloudmgr_runtime::object! {
    TemplateSummary {
        required id,
        required name,
        required operating_system,
        optional created_time,
        optional modified_time,
    }
}

/// The new values of a template.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UpdateTemplate {
    /// Display name.
    pub name: String,
    /// Default name of the administrator.
    pub admin: String,
    /// Kind of operating system of the guests.
    pub operating_system: OperatingSystem,
    /// Bus that disks are attached to.
    pub disk: DiskDriver,
    /// Model of the network card.
    pub network: NetworkModel,
    /// Model of the graphics card.
    pub display: DisplayDriver,
    /// Protocol of the screen.
    pub control: RemoteControl,
    /// USB controller: `nec-xhci`; none if omitted. A plain string: the document lists only this and the empty string.
    pub usb: Option<String>,
    /// None if omitted.
    pub tablet: Option<TabletModel>,
}

cloudmgr_runtime::request! {
    UpdateTemplate {
        required name: into String,
        required admin: into String,
        required operating_system: into OperatingSystem,
        required disk: into DiskDriver,
        required network: into NetworkModel,
        required display: into DisplayDriver,
        required control: into RemoteControl,
        optional usb: into String,
        optional tablet: into TabletModel,
    }
}
