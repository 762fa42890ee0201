package org.stathouse.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server on the loopback address that takes mails and keeps what tells them apart. A script may step in at each point of a
 * conversation: refuse, hang, or break off.
 */
public final class SmtpSink implements AutoCloseable {

    /** Takes everything. */
    public static final Script TAKES_ALL = (point, mail) -> Turn.GO_ON;

    private final ServerSocket socket;
    private final Script script;
    private final List<Taken> taken = new ArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    public SmtpSink(Script script) {
        this.script = script;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /** A mail that the server has taken, whether or not it could say so. */
    public record Taken(String messageId, String subject, String head) {}

    /** Where a conversation stands when the script is asked. */
    public enum Point {
        /** Somebody has connected. */
        CONNECTED,
        /** A sender, and so a mail, was named. */
        SENDER,
        /** A recipient was named. */
        RECIPIENT,
        /** The whole mail is here and kept, and this has not been said yet. */
        TAKEN,
        /** The sender was told that the mail is taken. */
        TOLD
    }

    /** What the server does at a point. */
    public enum Turn { GO_ON, REFUSE, TRY_LATER, HANG, BREAK_OFF }

    /** Says what the server does. */
    public interface Script {

        /** @param mail an empty one before {@link Point#TAKEN} */
        Turn at(Point point, Taken mail);
    }

    /** Where it listens on the loopback address. */
    public int port() {
        return socket.getLocalPort();
    }

    /** All mails taken so far, in their order; those that came twice stand in it twice. */
    public List<Taken> taken() {
        synchronized (taken) {
            return List.copyOf(taken);
        }
    }

    /** How many mails were taken so far. */
    public int count() {
        synchronized (taken) {
            return taken.size();
        }
    }

    /** How often somebody connected. */
    public int connections() {
        return connections.get();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8)) {
            boolean on = answer(in, out, Point.CONNECTED, "220 sink.example ready");
            while (on) {
                String line = in.readLine();
                on = line != null && answer(in, out, line.toUpperCase(Locale.ROOT));
            }
        } catch (IOException gone) {
            // The client died or gave up, which is what these tests are after.
            return;
        }
    }

    private boolean answer(BufferedReader in, Writer out, String command) throws IOException {
        String verb = command.length() < 4 ? command : command.substring(0, 4);
        return switch (verb) {
            case "MAIL" -> answer(in, out, Point.SENDER, "250 2.1.0 Sender is fine");
            case "RCPT" -> answer(in, out, Point.RECIPIENT, "250 2.1.5 Recipient is fine");
            case "DATA" -> say(out, "354 Go on, end with a dot") && take(in, out);
            case "QUIT" -> say(out, "221 Bye") && false;
            default -> say(out, "250 Fine");
        };
    }

    private boolean take(BufferedReader in, Writer out) throws IOException {
        Taken mail = read(in);
        synchronized (taken) {
            taken.add(mail);
        }
        boolean on = turn(in, out, script.at(Point.TAKEN, mail), "250 2.0.0 Taken");
        return on && turn(in, out, script.at(Point.TOLD, mail), "");
    }

    private static Taken read(BufferedReader in) throws IOException {
        StringBuilder head = new StringBuilder();
        boolean inHead = true;
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("The mail ends before its end");
            }
            inHead &= !line.isEmpty();
            if (inHead) {
                head.append(line.startsWith(" ") || line.startsWith("\t") ? line : "\n" + line);
            }
        }
        return new Taken(value(head, "Message-ID"), value(head, "Subject"), head.toString());
    }

    private static String value(CharSequence head, String name) {
        return head.toString().lines().filter(line -> line.startsWith(name + ": ")).map(line -> line.substring(name.length() + 2).strip()).findFirst().orElse("");
    }

    private boolean answer(BufferedReader in, Writer out, Point point, String fine) throws IOException {
        return turn(in, out, script.at(point, new Taken("", "", "")), fine);
    }

    private static boolean turn(BufferedReader in, Writer out, Turn turn, String fine) throws IOException {
        return switch (turn) {
            case GO_ON -> fine.isEmpty() || say(out, fine);
            case REFUSE -> say(out, "550 5.1.1 No such mailbox here");
            case TRY_LATER -> say(out, "451 4.3.0 Try again later");
            // Says nothing more; the client's end ends it.
            case HANG -> in.readLine() != null;
            case BREAK_OFF -> false;
        };
    }

    private static boolean say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
        return true;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
