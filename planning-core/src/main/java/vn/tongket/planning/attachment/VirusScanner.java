package vn.tongket.planning.attachment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import vn.tongket.kernel.BusinessException;

/** Asks a ClamAV daemon about a file, by its INSTREAM command over TCP (quét vi-rút): ATC-6. */
final class VirusScanner {

    private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());
    private static final int PATIENCE = 30_000;
    private static final int PIECE = 64 << 10;
    private static final int ANSWER_MAX = 1_000;

    private final InetSocketAddress address;
    private final boolean required;

    VirusScanner(InetSocketAddress address, boolean required) {
        this.address = address;
        this.required = required;
    }

    void requireClean(Path file) {
        String answer = answer(file);
        if (answer.endsWith(" FOUND")) {
            LOG.warning(() -> "A file was refused by the virus scanner: " + answer);
            throw new BusinessException(AttachmentError.INFECTED);
        }
        if (!answer.endsWith(" OK") && required) {
            LOG.severe(() -> "The virus scanner did not judge a file: " + answer);
            throw new BusinessException(AttachmentError.NOT_SCANNED);
        }
    }

    private String answer(Path file) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            send(file, socket.getOutputStream());
            byte[] answer = socket.getInputStream().readNBytes(ANSWER_MAX);
            return new String(answer, StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        } catch (IOException e) {
            LOG.warning(() -> "The virus scanner cannot be reached: " + e.getMessage());
            return "unreachable";
        }
    }

    private static void send(Path file, OutputStream target) throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (InputStream content = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }
}
