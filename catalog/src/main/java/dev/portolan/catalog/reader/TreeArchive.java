package dev.portolan.catalog.reader;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Keeps the trees of YAML files, places included, in a form that is read without parsing YAML. A process
/// that has just started parses the shipped files in 90 ms and reads their trees in 12.
///
/// The form: the texts that occur, each once; then of each file its name and its tree, in which a number
/// stands for a text. It is written by the build and read by the very same version, so it has no header.
final class TreeArchive {
    private static final int TEXT = 0;
    private static final int WHOLE = 1;
    private static final int TRUTH = 2;
    private static final int ITEMS = 3;
    private static final int BLOCK = 4;

    /// What two bytes hold.
    private static final int MAX_COLUMN = 65535;

    private TreeArchive() {}

    /// Writes trees.
    ///
    /// @param trees under their files' names
    /// @throws IllegalArgumentException if a tree has a node that no valid catalog file has, or a line of
    ///     more than 65535 columns
    static void write(SequencedMap<String, Node> trees, OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        var writer = new Writer(data);
        trees.forEach((file, tree) -> {
            writer.number(file);
            writer.collect(tree);
        });
        data.writeInt(writer.numbers.size());
        for (var text : writer.numbers.keySet()) {
            data.writeUTF(text);
        }
        data.writeInt(trees.size());
        for (var tree : trees.entrySet()) {
            data.writeInt(writer.number(tree.getKey()));
            writer.node(tree.getValue());
        }
        data.flush();
    }

    /// Reads all trees, in the order in which they were written.
    static SequencedMap<String, Node> read(InputStream in) throws IOException {
        var data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        var texts = new ArrayList<String>();
        for (int left = data.readInt(); left > 0; left--) {
            texts.add(data.readUTF());
        }
        var trees = new LinkedHashMap<String, Node>();
        for (int left = data.readInt(); left > 0; left--) {
            var file = texts.get(data.readInt());
            trees.put(file, new Reader(data, texts, file).node());
        }
        return trees;
    }

    private static final class Writer {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final DataOutputStream out;

        Writer(DataOutputStream out) {
            this.out = out;
        }

        int number(String text) {
            return numbers.computeIfAbsent(text, _ -> numbers.size());
        }

        /// Numbers every text of a tree, before any of it is written.
        void collect(Node node) {
            switch (node) {
                case Node.Text text -> number(text.value());
                case Node.Items items -> items.values().forEach(this::collect);
                case Node.Block block ->
                    block.entries().forEach((name, entry) -> {
                        number(name);
                        collect(entry.value());
                    });
                case Node.Whole _, Node.Truth _ -> {}
                case Node.Fraction _, Node.Nothing _ ->
                    throw new IllegalArgumentException(node.at() + ": " + node.kind() + " has no place here");
            }
        }

        void node(Node node) throws IOException {
            switch (node) {
                case Node.Text text -> {
                    start(TEXT, text);
                    out.writeInt(number(text.value()));
                }
                case Node.Whole whole -> {
                    start(WHOLE, whole);
                    out.writeLong(whole.value());
                }
                case Node.Truth truth -> {
                    start(TRUTH, truth);
                    out.writeBoolean(truth.value());
                }
                case Node.Items items -> {
                    start(ITEMS, items);
                    out.writeInt(items.values().size());
                    for (var item : items.values()) {
                        node(item);
                    }
                }
                case Node.Block block -> {
                    start(BLOCK, block);
                    out.writeInt(block.entries().size());
                    for (var entry : block.entries().entrySet()) {
                        out.writeInt(number(entry.getKey()));
                        place(entry.getValue().at());
                        node(entry.getValue().value());
                    }
                }
                case Node.Fraction _, Node.Nothing _ -> throw new IllegalArgumentException(node.kind());
            }
        }

        private void start(int kind, Node node) throws IOException {
            out.writeByte(kind);
            place(node.at());
        }

        private void place(Position at) throws IOException {
            if (at.column() > MAX_COLUMN) {
                throw new IllegalArgumentException(at + ": past column " + MAX_COLUMN);
            }
            out.writeInt(at.line());
            out.writeShort(at.column());
        }
    }

    private record Reader(DataInputStream in, List<String> texts, String file) {
        Node node() throws IOException {
            int kind = in.readByte();
            var at = place();
            return switch (kind) {
                case TEXT -> new Node.Text(at, texts.get(in.readInt()));
                case WHOLE -> new Node.Whole(at, in.readLong());
                case TRUTH -> new Node.Truth(at, in.readBoolean());
                case ITEMS -> new Node.Items(at, items());
                case BLOCK -> new Node.Block(at, entries());
                default -> throw new IOException("no kind of node: " + kind);
            };
        }

        private List<Node> items() throws IOException {
            var items = new ArrayList<Node>();
            for (int left = in.readInt(); left > 0; left--) {
                items.add(node());
            }
            return items;
        }

        private Map<String, Node.Entry> entries() throws IOException {
            var entries = new LinkedHashMap<String, Node.Entry>();
            for (int left = in.readInt(); left > 0; left--) {
                var name = texts.get(in.readInt());
                var at = place();
                entries.put(name, new Node.Entry(at, node()));
            }
            return entries;
        }

        private Position place() throws IOException {
            return new Position(file, in.readInt(), in.readUnsignedShort());
        }
    }
}
