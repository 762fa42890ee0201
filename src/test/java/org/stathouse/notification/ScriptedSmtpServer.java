package org.stathouse.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A mail server that answers each command as the test says; an empty answer leaves the client waiting. */
class ScriptedSmtpServer implements AutoCloseable {

    private final ServerSocket socket;
    private final UnaryOperator<String> script;

    /** @param script takes a command line in upper case and gives the answer */
    ScriptedSmtpServer(UnaryOperator<String> script) throws IOException {
        this.script = script;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
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
            answer(out, script.apply("CONNECT"));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                answer(out, script.apply(line.toUpperCase(Locale.ROOT)));
            }
        } catch (IOException gone) {
            // The client gave up, which is what a test of time-outs is after.
            return;
        }
    }

    private static void answer(Writer out, String line) throws IOException {
        if (!line.isEmpty()) {
            out.write(line + "\r\n");
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
