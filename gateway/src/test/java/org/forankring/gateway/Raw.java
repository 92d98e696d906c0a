package org.forankring.gateway;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection that sends exactly the bytes it is told to, which no ordinary client does. */
public final class Raw implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket;

    private Raw(Socket socket) {
        this.socket = socket;
    }

    public static Raw connected() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new Raw(socket);
    }

    /** A connection from another address of this machine than the usual one, such as {@code 127.0.0.2}. */
    public static Raw connectedFrom(String address) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), RestAssured.port, InetAddress.ofLiteral(address), 0);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return new Raw(socket);
    }

    /** The whole answer to one request, read until the gateway closes the connection. */
    public static String answerTo(String request) throws IOException {
        try (Raw raw = connected()) {
            return raw.send(request).readToTheEnd();
        }
    }

    /** A request head; the caller adds the empty line, or more headers before it. */
    public static String head(String method, String target, String token) {
        return method + " " + target + " HTTP/1.1\r\nHost: gateway.example\r\nAuthorization: Bearer " + token + "\r\n";
    }

    public Raw send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** What arrives until the text has arrived. */
    public String readUntil(String text) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        InputStream input = socket.getInputStream();
        while (!read.toString(StandardCharsets.ISO_8859_1).contains(text)) {
            int next = input.read();
            if (next < 0) {
                throw new IOException("Closed after: " + read.toString(StandardCharsets.ISO_8859_1));
            }
            read.write(next);
        }
        return read.toString(StandardCharsets.ISO_8859_1);
    }

    public String readToTheEnd() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /** Breaks the connection off, as a program that is stopped does. */
    public void abort() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
