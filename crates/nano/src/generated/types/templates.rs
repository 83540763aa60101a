// @generated from specs/nano/openapi.yaml by `cargo xtask regenerate`: change the spec or codegen, never this file.
//! Types of [`Client::templates`](crate::Client::templates).

use serde::{Deserialize, Serialize};

/// A new template.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct CreateTemplate {
    /// Wire name: `name`.
    pub name: String,
    /// Usual name of the administrator.
    pub admin: String,
    /// Wire name: `operating_system`.
    pub operating_system: OperatingSystem,
    /// Wire name: `disk`.
    pub disk: DiskDriver,
    /// Wire name: `network`.
    pub network: NetworkModel,
    /// Wire name: `display`.
    pub display: DisplayDriver,
    /// Wire name: `control`.
    pub control: RemoteControl,
    /// USB controller: `nec-xhci`; none when left out. A plain string: the document lists only this and the empty string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usb: Option<String>,
    /// None when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
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
    /// How the tablet is attached. The document knows only `usb` and the empty string, which is left out here.
    pub enum TabletModel {
        Usb = "usb",
        Virtio = "virtio",
    }
}

/// Virtual hardware of a guest.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Template {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `name`.
    pub name: String,
    /// Usual name of the administrator.
    pub admin: String,
    /// Wire name: `operating_system`.
    pub operating_system: OperatingSystem,
    /// Wire name: `disk`.
    pub disk: DiskDriver,
    /// Wire name: `network`.
    pub network: NetworkModel,
    /// Wire name: `display`.
    pub display: DisplayDriver,
    /// Wire name: `control`.
    pub control: RemoteControl,
    /// USB controller: `nec-xhci`; none when left out. A plain string: the document lists only this and the empty string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usb: Option<String>,
    /// None when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tablet: Option<TabletModel>,
    /// A moment as `YYYY-MM-DD HH:MM:SS`, in the time zone of the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<String>,
    /// A moment as `YYYY-MM-DD HH:MM:SS`, in the time zone of the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_time: Option<String>,
}

/// A system template in a list.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct TemplateSummary {
    /// Wire name: `id`.
    pub id: String,
    /// Wire name: `name`.
    pub name: String,
    /// Wire name: `operating_system`.
    pub operating_system: OperatingSystem,
    /// A moment as `YYYY-MM-DD HH:MM:SS`, in the time zone of the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_time: Option<String>,
    /// A moment as `YYYY-MM-DD HH:MM:SS`, in the time zone of the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_time: Option<String>,
}

/// A template as it should be.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[non_exhaustive]
pub struct UpdateTemplate {
    /// Wire name: `name`.
    pub name: String,
    /// Usual name of the administrator.
    pub admin: String,
    /// Wire name: `operating_system`.
    pub operating_system: OperatingSystem,
    /// Wire name: `disk`.
    pub disk: DiskDriver,
    /// Wire name: `network`.
    pub network: NetworkModel,
    /// Wire name: `display`.
    pub display: DisplayDriver,
    /// Wire name: `control`.
    pub control: RemoteControl,
    /// USB controller: `nec-xhci`; none when left out. A plain string: the document lists only this and the empty string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usb: Option<String>,
    /// None when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
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
