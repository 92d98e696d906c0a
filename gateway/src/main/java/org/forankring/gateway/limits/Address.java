package org.forankring.gateway.limits;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where a request comes from, as far as limits tell places apart. */
final class Address {

    private static final int NETWORK_OCTETS = 8;
    private static final String NOWHERE = "unknown";

    private Address() {}

    /**
     * The address of the connection, or of the client as trusted proxies say, see {@code quarkus.http.proxy}. Of IPv6 the
     * network of 64 bits: whoever has one of its addresses has them all.
     */
    static String of(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        return of(remote == null ? null : remote.hostAddress());
    }

    static String of(@Nullable String host) {
        if (host == null) {
            return NOWHERE;
        }
        if (host.indexOf(':') < 0) {
            return host;
        }
        try {
            return InetAddress.ofLiteral(host) instanceof Inet6Address address
                    ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_OCTETS)
                    : InetAddress.ofLiteral(host).getHostAddress();
        } catch (IllegalArgumentException noAddress) {
            return NOWHERE;
        }
    }
}
