package vn.tongket.system.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One address before several nodes, as an office's proxy has it: connections go to the node that is set now. */
final class SwitchingProxy implements AutoCloseable {

    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile URI node;

    SwitchingProxy(URI node) throws IOException {
        this.node = node;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        background(this::accept);
    }

    /** The portal's address as a browser sees it. */
    URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + node.getPath());
    }

    void switchTo(URI other) {
        node = other;
        open.forEach(SwitchingProxy::shut);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                open.add(browser);
                background(() -> join(browser));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void join(Socket browser) {
        try {
            Socket server = new Socket(node.getHost(), node.getPort());
            open.add(server);
            background(() -> pump(server, browser));
            pump(browser, server);
        } catch (IOException e) {
            shut(browser);
        }
    }

    private void pump(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            shut(to);
        } finally {
            shut(from);
            open.remove(from);
        }
    }

    private static void background(Runnable work) {
        Thread thread = new Thread(work, "switching-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(SwitchingProxy::shut);
    }
}
