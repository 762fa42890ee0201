package org.stathouse.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

/** Makes one packet in a JVM of its own and prints pages and the most live heap that a collection left, in megabytes. */
final class PacketHeap {

    private static final long LOOK_EACH_MILLIS = 250;

    private PacketHeap() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        SamplePacket packet = new SamplePacket(Integer.parseInt(arguments[0]));
        AtomicLong most = new AtomicLong();
        Thread watch = Thread.ofPlatform().daemon().start(() -> look(most));
        int pages = packet.print(OutputStream.nullOutputStream());
        watch.interrupt();
        watch.join();
        System.out.println(pages + " " + (most.get() >> 20));
    }

    private static void look(AtomicLong most) {
        while (!Thread.currentThread().isInterrupted()) {
            System.gc();
            most.accumulateAndGet(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Math::max);
            try {
                Thread.sleep(LOOK_EACH_MILLIS);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
