package org.forankring.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The port numbers of one run, all on the loopback address. */
public final class Ports {
    /** Every listener of the local system binds to this address. */
    public static final String LOOPBACK = "127.0.0.1";

    private final Map<Port, Integer> numbers;

    private Ports(Map<Port, Integer> numbers) {
        this.numbers = numbers;
    }

    /**
     * Reads the port numbers from the environment.
     *
     * @throws UnusableSettings naming every variable that is not a port number or asks for a port twice
     */
    public static Ports from(Map<String, String> environment) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        var faults = new ArrayList<String>();
        for (var port : Port.values()) {
            var text = environment.getOrDefault(port.variable(), "").trim();
            int number = text.isEmpty() ? port.usual() : parse(text);
            if (number < 1) {
                faults.add(port.variable() + " must be a number from 1 to 65535, but is '" + text + "'");
            } else if (numbers.containsValue(number)) {
                faults.add(port.variable() + " asks for port " + number + ", which another part already uses");
            } else {
                numbers.put(port, number);
            }
        }
        if (!faults.isEmpty()) {
            throw new UnusableSettings(faults);
        }
        return new Ports(numbers);
    }

    private static int parse(String text) {
        if (!text.matches("\\d{1,5}")) {
            return 0;
        }
        int number = Integer.parseInt(text);
        return number > 65_535 ? 0 : number;
    }

    public int number(Port port) {
        var number = numbers.get(port);
        if (number == null) {
            throw new IllegalStateException("no number for " + port);
        }
        return number;
    }

    /** For example {@code 127.0.0.1:8080}. */
    public String address(Port port) {
        return LOOPBACK + ":" + number(port);
    }

    /** One sentence for each of these ports that another program holds; empty when all are free. */
    public List<String> taken(Collection<Port> wanted) {
        return wanted.stream()
                .filter(port -> isTaken(number(port)))
                .map(port -> "Port %d, meant for %s, is taken by another program. Set %s to use another port."
                        .formatted(number(port), port.label(), port.variable()))
                .toList();
    }

    private static boolean isTaken(int number) {
        try (var probe = new Socket()) {
            probe.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 300);
            return true;
        } catch (IOException _) {
            // Nobody answers; the port may still be bound without listening.
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return false;
        } catch (IOException _) {
            return true;
        }
    }
}
