package dev.portolan.cli;

import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the lower-case word of a constant, such as `json`.
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {
    private final E[] constants;

    Choice(E[] constants) {
        this.constants = constants;
    }

    @Override
    public E convert(String value) {
        return Arrays.stream(constants)
                .filter(constant -> word(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Words.text("choice.unknown", all(), OneLine.of(value))));
    }

    private String all() {
        return Arrays.stream(constants).map(Choice::word).collect(Collectors.joining(", "));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
