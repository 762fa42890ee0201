package org.stathouse.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** One peer's calls, timed in blocks: milliseconds a call. */
class CallTimes {

    private final Supplier<?> call;
    private final int callsInBlock;
    private final List<Double> medians = new ArrayList<>();
    private final List<Double> p95s = new ArrayList<>();

    CallTimes(Supplier<?> call, int callsInBlock) {
        this.call = call;
        this.callsInBlock = callsInBlock;
    }

    void warmUp(int calls) {
        for (int n = 0; n < calls; n++) {
            call.get();
        }
    }

    /** Calls a block's times and keeps its median and its 95th percentile. */
    void block() {
        List<Double> millis = new ArrayList<>();
        for (int n = 0; n < callsInBlock; n++) {
            long start = System.nanoTime();
            call.get();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        Samples block = new Samples(millis);
        medians.add(block.median());
        p95s.add(block.percentile(95));
    }

    Samples medians() {
        return new Samples(medians);
    }

    Samples p95s() {
        return new Samples(p95s);
    }
}
