package dev.portolan.desktop.product;

import dev.portolan.catalog.Source;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Copying;
import dev.portolan.desktop.look.Tip;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;

/// A link to a page that states a fact. Its tooltip says where it leads; its address can be copied.
final class SourceLink extends Hyperlink {
    SourceLink(String text, Source source, Consumer<URI> browser, Messages messages) {
        super(text);
        getStyleClass().add("source-link");
        setWrapText(true);
        setMnemonicParsing(false);
        setAccessibleText(messages.text("product.source", source.tag(), source.title()));
        setOnMouseEntered(_ -> explain(source, messages));
        setOnAction(_ -> browser.accept(source.url()));
        Copying.offer(this, messages.text("product.copy-address"), source.url()::toString);
    }

    /// A tooltip costs more than the link itself, and a page has hundreds of links.
    private void explain(Source source, Messages messages) {
        if (getTooltip() == null) {
            setTooltip(new Tip(messages.text("product.source.tip", source.title(), source.url())));
        }
    }
}
