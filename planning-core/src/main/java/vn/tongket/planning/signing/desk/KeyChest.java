package vn.tongket.planning.signing.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.signing.pades.PadesSigner;
import vn.tongket.planning.signing.pades.Revocation;
import vn.tongket.planning.signing.pades.RevocationPolicy;
import vn.tongket.planning.signing.pades.SigningKey;
import vn.tongket.planning.signing.pades.TimeStampAuthority;
import vn.tongket.planning.signing.record.TrustService;

/**
 * Opens the keys of the office (kho khóa ký): {@code tongket.signing.keys} names the folder with one PKCS#12 file for
 * each account and unit code, {@code tongket.signing.pkcs11} the configuration of a token or a folder of them named alike, {@code tongket.signing.tsa}
 * the time stamping authority.
 */
@ApplicationScoped
class KeyChest {

    @Inject
    private TrustService trust;

    /** @param owner account of a person or code of a unit, the name of its file */
    SigningKey open(KeyOrder order, String owner) {
        char[] password = order.password().toCharArray();
        return switch (order.source()) {
            case UPLOAD -> SigningKey.pkcs12(sent(order), password);
            case SERVER -> SigningKey.pkcs12(kept(owner), password);
            case TOKEN -> SigningKey.pkcs11(token(owner), password);
        };
    }

    RevocationPolicy policy() {
        return RevocationPolicy.named(find("tongket.signing.revocation").orElse(""));
    }

    /** SGN-20 What the key's issuer says of it now; refuses a key that may not sign. */
    Revocation ask(SigningKey key, Instant now) {
        RevocationPolicy policy = policy();
        return policy.asks() ? policy.require(trust.anchors(), key, now) : Revocation.NOT_ASKED;
    }

    PadesSigner signer() {
        return new PadesSigner(find("tongket.signing.tsa")
                .map(address -> new TimeStampAuthority(URI.create(address)))
                .orElse(null));
    }

    private static byte[] sent(KeyOrder order) {
        if (order.file() == null || order.file().length == 0) {
            throw new BusinessException(DeskError.KEY_FILE_MISSING);
        }
        return order.file();
    }

    private static byte[] kept(String owner) {
        try {
            return Files.readAllBytes(inside(Path.of(setting("tongket.signing.keys")), owner + ".p12"));
        } catch (IOException e) {
            throw new BusinessException(DeskError.KEY_NOT_CONFIGURED);
        }
    }

    /** One token for all, or a folder with the configuration of each owner's own. */
    private static Path token(String owner) {
        Path configured = Path.of(setting("tongket.signing.pkcs11"));
        return Files.isDirectory(configured) ? inside(configured, owner + ".cfg") : configured;
    }

    private static Path inside(Path folder, String name) {
        Path file = folder.normalize().resolve(name).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            throw new BusinessException(DeskError.KEY_NOT_CONFIGURED);
        }
        return file;
    }

    private static String setting(String name) {
        return find(name).orElseThrow(() -> new BusinessException(DeskError.KEY_NOT_CONFIGURED));
    }

    private static Optional<String> find(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }
}
