import org.jspecify.annotations.NullMarked;

/// The designer: a JavaFX window on a plan.
@NullMarked
module dev.portolan.desktop {
    requires static transitive org.jspecify;
    requires transitive dev.portolan.export;
    requires transitive javafx.controls;
    requires atlantafx.base;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;

    exports dev.portolan.desktop to
            javafx.graphics;

    provides dev.portolan.core.launch.DesignerLauncher with
            dev.portolan.desktop.DesktopLauncher;
}
