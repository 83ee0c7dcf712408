package dev.portolan.icons;

import java.util.ArrayList;
import java.util.List;

/// Reads SVG path data, absolute commands only. One parser reads one text.
final class PathParser {
    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private int at;
    private double startX;
    private double startY;
    private double x;
    private double y;

    PathParser(String text) {
        this.text = text;
    }

    List<Segment> parse() {
        skipSpace();
        while (at < text.length()) {
            int commandAt = at;
            char command = text.charAt(at++);
            if (segments.isEmpty() && command != 'M') {
                throw failure("expected M", commandAt);
            }
            if (command == 'Z') {
                segments.add(new Segment.Close());
                x = startX;
                y = startY;
                skipSpace();
            } else {
                readRun(command, commandAt);
            }
        }
        return segments;
    }

    private void readRun(char command, int commandAt) {
        segments.add(readSegment(command, commandAt));
        skipSpace();
        while (atNumber()) {
            // SVG: further pairs after a move are lines.
            segments.add(readSegment(command == 'M' ? 'L' : command, commandAt));
            skipSpace();
        }
    }

    private Segment readSegment(char command, int commandAt) {
        switch (command) {
            case 'M' -> {
                readPoint();
                startX = x;
                startY = y;
                return new Segment.MoveTo(x, y);
            }
            case 'L' -> readPoint();
            case 'H' -> x = readNumber();
            case 'V' -> y = readNumber();
            case 'Q' -> {
                double cx = readNumber();
                double cy = readNumber();
                readPoint();
                return new Segment.QuadTo(cx, cy, x, y);
            }
            case 'C' -> {
                double c1x = readNumber();
                double c1y = readNumber();
                double c2x = readNumber();
                double c2y = readNumber();
                readPoint();
                return new Segment.CurveTo(c1x, c1y, c2x, c2y, x, y);
            }
            default -> throw failure("unknown command", commandAt);
        }
        return new Segment.LineTo(x, y);
    }

    private void readPoint() {
        x = readNumber();
        y = readNumber();
    }

    private double readNumber() {
        skipSpace();
        int from = at;
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        int digits = skipDigits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits += skipDigits();
        }
        if (digits == 0) {
            throw failure("expected a number", from);
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private int skipDigits() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private boolean atNumber() {
        return at < text.length() && "+-.0123456789".indexOf(text.charAt(at)) >= 0;
    }

    private void skipSpace() {
        while (at < text.length() && " ,\t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException failure(String what, int index) {
        return new IllegalArgumentException("path data: " + what + " at index " + index + " of \"" + text + "\"");
    }
}
