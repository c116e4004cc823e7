package vn.tongket.planning.signing.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import vn.tongket.kernel.BusinessException;
import vn.tongket.planning.signing.pades.PadesSigner;
import vn.tongket.planning.signing.pades.SigningKey;
import vn.tongket.planning.signing.pades.TimeStampAuthority;

/**
 * Opens the keys of the office (kho khóa ký): {@code tongket.signing.keys} names the folder with one PKCS#12 file for
 * each account and unit code, {@code tongket.signing.pkcs11} the configuration of a token, {@code tongket.signing.tsa}
 * the time stamping authority.
 */
@ApplicationScoped
class KeyChest {

    /** @param owner account of a person or code of a unit, the name of its file */
    SigningKey open(KeyOrder order, String owner) {
        char[] password = order.password().toCharArray();
        return switch (order.source()) {
            case UPLOAD -> SigningKey.pkcs12(sent(order), password);
            case SERVER -> SigningKey.pkcs12(kept(owner), password);
            case TOKEN -> SigningKey.pkcs11(Path.of(setting("tongket.signing.pkcs11")), password);
        };
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
        Path folder = Path.of(setting("tongket.signing.keys")).normalize();
        Path file = folder.resolve(owner + ".p12").normalize();
        try {
            if (!file.startsWith(folder)) {
                throw new BusinessException(DeskError.KEY_NOT_CONFIGURED);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BusinessException(DeskError.KEY_NOT_CONFIGURED);
        }
    }

    private static String setting(String name) {
        return find(name).orElseThrow(() -> new BusinessException(DeskError.KEY_NOT_CONFIGURED));
    }

    private static Optional<String> find(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }
}
