package vn.tongket.planning.attachment;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A stand-in for a virus scanner that understands one INSTREAM command and answers as it was told. */
final class ClamDaemon implements AutoCloseable {

    private final ServerSocket server;
    private final CompletableFuture<byte[]> received;

    private ClamDaemon(ServerSocket server, String answer) {
        this.server = server;
        this.received = CompletableFuture.supplyAsync(() -> serve(answer));
    }

    static ClamDaemon answering(String answer) throws IOException {
        return new ClamDaemon(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()), answer);
    }

    InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", server.getLocalPort());
    }

    byte[] received() {
        return received.join();
    }

    private byte[] serve(String answer) {
        try (Socket caller = server.accept()) {
            DataInputStream in = new DataInputStream(caller.getInputStream());
            String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
            if (!command.equals("zINSTREAM\0")) {
                throw new IllegalStateException(command);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                bytes.write(in.readNBytes(length));
            }
            caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
