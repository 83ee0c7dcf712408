package dev.portolan.desktop.product;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Copying;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All that is known of a port of an instance, narrow enough for the inspector: base, offset and effective number, what
/// sets it, where it binds, how sure that is, and the pages that say so. Can be copied as text.
public final class PortDetail extends VBox {
    private PortDetail(List<Fact> facts, List<SourceLink> sources, Consumer<URI> browser, Messages messages) {
        var words = facts.stream().map(Fact::inWords).collect(Collectors.joining("\n"));
        var box = new StackPane();
        box.getStyleClass().add("port-facts");
        box.setFocusTraversable(true);
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(words);
        box.setOnMousePressed(_ -> box.requestFocus());
        Copying.offer(box, messages.text("product.copy"), () -> words);
        // The columns are as wide as large text has made the inspector.
        widthProperty()
                .subscribe(width -> box.getChildren()
                        .setAll(new FactGrid(facts, FactWidths.ofDetail(width.doubleValue()), browser, messages)));
        getChildren().add(box);
        getChildren().addAll(sources);
        getStyleClass().add("port-detail");
    }

    /// The detail of a port that the catalog knows.
    ///
    /// @param line the instance's product
    /// @param browser opens the page of a source
    public static PortDetail of(
            Catalog catalog,
            ProductLine line,
            InstancePorts instance,
            PortRow row,
            PortSpec port,
            Consumer<URI> browser,
            Messages messages) {
        var facts = new ProductFacts(catalog, line, messages);
        var sources = facts.sources(port.citedSources()).stream()
                .map(source -> new SourceLink(
                        messages.text("product.source", source.tag(), source.title()), source, browser, messages))
                .toList();
        return new PortDetail(
                new InstancePortFacts(line, instance, facts, messages).of(row, port), sources, browser, messages);
    }

    /// The detail of a listener of the instance's own.
    public static PortDetail ofOwn(PortRow row, Consumer<URI> browser, Messages messages) {
        var facts = Stream.of(
                        Fact.plain(
                                messages.text("product.effective"),
                                messages.text(
                                        "product.effective.plain",
                                        row.number(),
                                        row.transport().word())),
                        Fact.plain(messages.text("product.binds"), row.address()))
                .toList();
        return new PortDetail(facts, List.of(), browser, messages);
    }
}
