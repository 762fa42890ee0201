package org.stathouse.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Looks every few milliseconds where a thread is, and books the moment to the innermost part of the product that it is in:
 * shares of the whole time, waiting for the database included.
 */
class Profile {

    private static final int EVERY_MILLIS = 4;

    /** Prefixes of class names, tried at each frame in this order, and the part that a frame of that class stands for. */
    private static final Map<String, String> PARTS = parts();

    private final Thread watched;
    private final Map<String, Integer> moments = new LinkedHashMap<>();

    private Profile(Thread watched) {
        this.watched = watched;
        PARTS.values().forEach(part -> moments.put(part, 0));
        moments.put("other", 0);
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("org.postgresql.jdbc.PgConnection.commit", "commits");
        parts.put("org.stathouse.documents.", "letter as PDF");
        parts.put("org.hibernate.", "JPA");
        parts.put("org.stathouse.audit.", "audit trail");
        parts.put("org.stathouse.notification.", "notices");
        parts.put("org.stathouse.worklist.", "task list");
        parts.put("org.camunda.", "engine");
        parts.put("org.stathouse.", "use cases");
        return parts;
    }

    /** Runs work in a thread of its own and tells the share of each part, in percent. */
    static Map<String, Double> of(Runnable work) throws InterruptedException {
        Profile profile = new Profile(Thread.ofPlatform().start(work));
        profile.watch();
        return profile.shares();
    }

    /** Watches until the thread ends. */
    private void watch() throws InterruptedException {
        while (!watched.join(Duration.ofMillis(EVERY_MILLIS))) {
            moments.merge(partOf(watched.getStackTrace()), 1, Integer::sum);
        }
    }

    private Map<String, Double> shares() {
        int all = Math.max(1, moments.values().stream().mapToInt(Integer::intValue).sum());
        Map<String, Double> shares = new LinkedHashMap<>();
        moments.forEach((part, count) -> shares.put(part, 100.0 * count / all));
        return shares;
    }

    private static String partOf(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName() + "." + frame.getMethodName();
            if (name.startsWith("org.stathouse.bench.")) {
                break;
            }
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                if (name.startsWith(part.getKey())) {
                    return part.getValue();
                }
            }
        }
        return "other";
    }
}
