package dev.portolan.core.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LazyTest {
    private final List<String> asked = new ArrayList<>();
    private final Lazy<List<Integer>> lazy = new Lazy<>(() -> {
        asked.add("asked");
        return new ArrayList<>(List.of(1));
    });

    @Test
    void asksNothingBeforeItIsAsked() {
        assertEquals(List.of(), asked);
    }

    @Test
    void asksOnceAndKeepsTheValue() {
        var first = lazy.get();
        assertEquals(List.of(1), first);
        assertSame(first, lazy.get());
        assertEquals(List.of("asked"), asked);
    }

    @Test
    void asksOnceThoughManyThreadsWait() throws Exception {
        int threads = 8;
        var waiting = new CountDownLatch(1);
        var count = new AtomicInteger();
        var slow = new Lazy<>(() -> {
            count.incrementAndGet();
            await(waiting);
            return new Object();
        });
        Set<Object> values = Collections.newSetFromMap(new IdentityHashMap<>());
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var futures =
                    Stream.generate(() -> pool.submit(slow::get)).limit(threads).toList();
            waiting.countDown();
            for (var future : futures) {
                values.add(future.get());
            }
        }
        assertEquals(List.of(1, 1), List.of(values.size(), count.get()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void sourceThatGivesNothingIsAnError() {
        @SuppressWarnings("NullAway")
        var empty = new Lazy<String>(() -> null);
        assertThrows(IllegalStateException.class, empty::get);
    }

    /// The source is asked again, so that the next caller gets the same error and not a riddle.
    @Test
    void failureOfTheSourceReachesEveryCaller() {
        var failing = new Lazy<String>(() -> {
            throw new UnsupportedOperationException("no");
        });
        assertThrows(UnsupportedOperationException.class, failing::get);
        assertThrows(UnsupportedOperationException.class, failing::get);
    }
}
