package io.github.letterhead.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Requests in parts, all connections busy within each; between two of them the server's heap is measured. */
final class Load {

    private final int connections;
    private final long requests;
    private final int parts;
    private final Outcome outcome = new Outcome();
    private final List<Long> heap = new ArrayList<>();
    private long served;
    private String java;

    Load(int connections, long requests, int parts) {
        this.connections = connections;
        this.requests = requests;
        this.parts = parts;
    }

    /** Gives up when the time is over. */
    void run(URI base, long minutes, Callable<?> afterPart) throws Exception {
        Client client = new Client(base, outcome);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
        java = client.gauge("java");
        long before = Long.parseLong(client.gauge("served"));
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            AtomicLong number = new AtomicLong();
            for (int part = 1; part <= parts; part++) {
                long last = requests * part / parts;
                List<Future<?>> running = new ArrayList<>();
                for (int i = 0; i < connections; i++) {
                    running.add(threads.submit(() -> sendUpTo(last, number, client)));
                }
                for (Future<?> thread : running) {
                    thread.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                }
                number.set(last);
                heap.add(Long.parseLong(client.gauge("heap")));
                afterPart.call();
            }
        } finally {
            threads.shutdownNow();
        }
        served = Long.parseLong(client.gauge("served")) - before;
    }

    private Void sendUpTo(long last, AtomicLong number, Client client) throws InterruptedException {
        for (long next = number.getAndIncrement(); next < last; next = number.getAndIncrement()) {
            client.send(next);
        }
        return null;
    }

    Outcome outcome() {
        return outcome;
    }

    /** Bytes in use after each part. */
    List<Long> heap() {
        return heap;
    }

    /** Requests that the server has counted. */
    long served() {
        return served;
    }

    String java() {
        return java;
    }
}
