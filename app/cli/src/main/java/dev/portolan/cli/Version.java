package dev.portolan.cli;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote down.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = ResourceBundle.getBundle("dev.portolan.cli.version").getString("version");
        return new String[] {Words.text("version.line", version)};
    }
}
