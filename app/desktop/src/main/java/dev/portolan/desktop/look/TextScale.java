package dev.portolan.desktop.look;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// Keeps a window's text at one size: the user's choice, or else the system's.
public final class TextScale {
    private final Scene scene;
    private final Look look;
    private final Consumer<@Nullable TextSize> chosen;
    private @Nullable String stylesheet;

    /// @param first what the user chose before; null for nothing
    /// @param chosen is told what the user chooses; null for the system's size
    public TextScale(Scene scene, Look look, @Nullable TextSize first, Consumer<@Nullable TextSize> chosen) {
        this.scene = scene;
        this.look = look;
        this.chosen = chosen;
        use(first);
    }

    /// The present size.
    public TextSize size() {
        return look.textSize().get();
    }

    /// Tells of the size that the user chooses, for every window to [#use].
    ///
    /// @param size null for the system's
    public void choose(@Nullable TextSize size) {
        chosen.accept(size);
    }

    /// Goes over to another size.
    ///
    /// @param size null for the system's
    public void use(@Nullable TextSize size) {
        look.use(size == null ? systems() : size);
        scene.getStylesheets().remove(stylesheet);
        stylesheet = size().stylesheet();
        scene.getStylesheets().add(stylesheet);
    }

    private static TextSize systems() {
        return TextSize.ofSystem(
                System.getProperty("os.name", ""), Font.getDefault().getSize());
    }
}
