package dev.portolan.core.offset;

/// A set of numbers from 0 to 65535, ports or offsets, that can be read 64 at a time.
final class Numbers {
    /// The largest number that can be a member.
    static final int MAX = 65535;

    private final long[] words;

    /// An empty set of numbers up to 65535.
    Numbers() {
        this(MAX);
    }

    /// An empty set of numbers up to one.
    Numbers(int largest) {
        words = new long[(largest >>> 6) + 1];
    }

    void add(int number) {
        words[number >>> 6] |= 1L << number;
    }

    /// Adds both ends and all between; a range that ends before it starts adds nothing.
    void addRange(int from, int to) {
        for (int number = from; number <= to; number++) {
            add(number);
        }
    }

    void remove(int number) {
        words[number >>> 6] &= ~(1L << number);
    }

    boolean contains(int number) {
        return number >>> 6 < words.length && (words[number >>> 6] & 1L << number) != 0;
    }

    boolean isEmpty() {
        return next(0) > MAX;
    }

    /// The numbers `from` to `from + 63` as the bits 0 to 63; none that is too large is a member.
    ///
    /// @param from 0 or more
    long window(int from) {
        int index = from >>> 6;
        if (index >= words.length) {
            return 0;
        }
        int shift = from & 63;
        long low = words[index] >>> shift;
        return shift == 0 || index + 1 == words.length ? low : low | words[index + 1] << (Long.SIZE - shift);
    }

    /// Adds every member of another set, lowered by a number; what would fall below 0 is left out.
    ///
    /// @param by 0 or more
    void addLowered(Numbers other, int by) {
        for (int index = 0; index < words.length && by + index * Long.SIZE <= MAX; index++) {
            words[index] |= other.window(by + index * Long.SIZE);
        }
    }

    /// Removes every member above a number.
    void keepUpTo(int limit) {
        for (int index = (limit + 1) >>> 6; index < words.length; index++) {
            boolean isFirst = index == (limit + 1) >>> 6;
            words[index] &= isFirst ? ~(-1L << (limit + 1)) : 0;
        }
    }

    /// The smallest member that is not below a number; above 65535 if there is none.
    int next(int from) {
        for (int start = from; start >>> 6 < words.length; start += Long.SIZE) {
            long window = window(start);
            if (window != 0) {
                return start + Long.numberOfTrailingZeros(window);
            }
        }
        return MAX + 1;
    }

    /// The smallest number not below another that is no member; above 65535 if there is none.
    int nextAbsent(int from) {
        for (int start = from; start <= MAX; start += Long.SIZE) {
            long absent = ~window(start);
            if (absent != 0) {
                return start + Long.numberOfTrailingZeros(absent);
            }
        }
        return MAX + 1;
    }
}
