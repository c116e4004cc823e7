package vn.tongket.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;

/** Looks for ports that nobody listens on (cổng còn trống). */
final class FreePort {

    private FreePort() {}

    static int any() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The wanted port, once it is known that it can be listened on; any free one for 0. */
    static int wanted(String host, int port) {
        InetAddress address = ownAddress(host);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchException(LaunchError.PORT_BUSY, Integer.toString(port), host);
        }
    }

    private static InetAddress ownAddress(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
            throw new LaunchException(LaunchError.HOST_UNKNOWN, host);
        } catch (UnknownHostException | SocketException e) {
            throw new LaunchException(LaunchError.HOST_UNKNOWN, host);
        }
    }
}
