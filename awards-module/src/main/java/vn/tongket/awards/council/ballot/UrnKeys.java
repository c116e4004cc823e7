package vn.tongket.awards.council.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tongket.kernel.BusinessException;

/**
 * The keys of the urns (khóa hòm phiếu): one file for each session in the folder {@code tongket.urn.keys}, outside the
 * database and therefore outside its log and its backups; gone with the count.
 */
@ApplicationScoped
class UrnKeys {

    private static final Logger LOG = Logger.getLogger(UrnKeys.class.getName());

    private final Path folder;

    UrnKeys() {
        this(configured());
    }

    UrnKeys(Path folder) {
        this.folder = folder;
    }

    private static Path configured() {
        Optional<String> named = ConfigProvider.getConfig().getOptionalValue("tongket.urn.keys", String.class);
        return named.map(Path::of).orElseGet(() -> Path.of(System.getProperty("user.home"), ".tongket", "urn-keys"));
    }

    Seal make(SessionId session) {
        byte[] key = Seal.newKey();
        try {
            Files.createDirectories(folder);
            OwnerOnly.write(file(session), key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Seal(key, session);
    }

    /** Refused when the key is not on this server: then nobody can open the urn, and the vote begins again. */
    Seal of(SessionId session) {
        try {
            return new Seal(Files.readAllBytes(file(session)), session);
        } catch (IOException e) {
            BusinessException refusal = new BusinessException(BallotError.KEY_LOST);
            refusal.initCause(e);
            throw refusal;
        }
    }

    boolean has(SessionId session) {
        return Files.isReadable(file(session));
    }

    void destroy(SessionId session) {
        try {
            Files.deleteIfExists(file(session));
        } catch (IOException e) {
            LOG.log(Level.WARNING, e, () -> "The key of the counted urn " + session + " must be deleted by hand");
        }
    }

    private Path file(SessionId session) {
        return folder.resolve(session.value().replaceAll("[^0-9A-Za-z-]", "_") + ".key");
    }
}
