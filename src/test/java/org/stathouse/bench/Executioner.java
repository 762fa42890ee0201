package org.stathouse.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.testing.SmtpSink;

/** Watches the mails that a product sends, and kills it after some of them at one point of the conversation, another one each time. */
final class Executioner implements SmtpSink.Script {

    private static final List<SmtpSink.Point> POINTS =
            List.of(SmtpSink.Point.TAKEN, SmtpSink.Point.TOLD, SmtpSink.Point.RECIPIENT, SmtpSink.Point.SENDER);

    private final Random random;
    private final int share;
    private final List<Integer> endsOfLives = new ArrayList<>();
    private @Nullable ServedStathouse victim;
    private int mails;
    private int inThisLife;
    private int mercy;
    private long lastAt;
    private long sendingNanos;
    private int sendingMails;

    /** @param kills among which the mails are shared out, so that some are left for the last life */
    Executioner(int kills, int mails, Random random) {
        this.random = random;
        this.share = Math.max(2, mails / (kills + 1));
    }

    /** The next product to be killed, after between half and one and a half of its share of the mails. */
    synchronized void nextIs(ServedStathouse product) {
        begin(product);
        mercy = Math.max(1, share / 2 + random.nextInt(share));
    }

    /** Kills no more. */
    synchronized void spare() {
        begin(null);
    }

    private void begin(@Nullable ServedStathouse product) {
        victim = product;
        inThisLife = 0;
    }

    @Override
    public synchronized SmtpSink.Turn at(SmtpSink.Point point, SmtpSink.Taken mail) {
        if (point == SmtpSink.Point.TAKEN) {
            count();
        }
        boolean due = inThisLife >= mercy && point == POINTS.get(endsOfLives.size() % POINTS.size());
        if (victim != null && due) {
            ServedStathouse killed = victim;
            victim = null;
            killed.kill();
            endsOfLives.add(mails);
            return SmtpSink.Turn.BREAK_OFF;
        }
        return SmtpSink.Turn.GO_ON;
    }

    private void count() {
        long now = System.nanoTime();
        mails++;
        inThisLife++;
        if (inThisLife > 1 && victim != null) {
            sendingNanos += now - lastAt;
            sendingMails++;
        }
        lastAt = now;
    }

    synchronized int kills() {
        return endsOfLives.size();
    }

    /** Without the starts, and without the last life, which waits for what the dead had in hand. */
    synchronized double mailsPerSecond() {
        return sendingMails / (sendingNanos / 1e9);
    }

    /** How many of the mails that were repeated had been sent last in the same life. */
    synchronized int mostAfterOneKill(List<SmtpSink.Taken> taken) {
        Set<String> before = new HashSet<>();
        Map<String, Integer> lifeOfFirst = new HashMap<>();
        Map<Integer, Integer> repeats = new HashMap<>();
        for (int place = 0; place < taken.size(); place++) {
            String name = taken.get(place).messageId();
            if (before.add(name)) {
                lifeOfFirst.put(name, life(place));
            } else {
                repeats.merge(lifeOfFirst.get(name), 1, Integer::sum);
            }
        }
        return repeats.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** In which life the mail of that place was taken. */
    private int life(int place) {
        int life = 0;
        while (life < endsOfLives.size() && place >= endsOfLives.get(life)) {
            life++;
        }
        return life;
    }
}
