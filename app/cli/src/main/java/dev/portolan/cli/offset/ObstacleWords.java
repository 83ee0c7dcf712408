package dev.portolan.cli.offset;

import dev.portolan.core.offset.Obstacle;

/// The words for obstacles in files and on the command line. They are stable.
final class ObstacleWords {
    private ObstacleWords() {}

    static String word(Obstacle obstacle) {
        return switch (obstacle) {
            case OUT_OF_RANGE -> "out-of-range";
            case COLLISION -> "collision";
            case EPHEMERAL -> "ephemeral";
            case RESERVED -> "reserved";
        };
    }
}
