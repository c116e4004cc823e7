package vn.tongket.planning.signing.pades;

import java.util.Locale;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Reads the names in certificates (tên ghi trên chứng thư số). */
final class CertificateNames {

    private CertificateNames() {}

    /** The common name, or the whole name where there is none. */
    static String commonName(X500Principal principal) {
        try {
            return new LdapName(principal.getName())
                    .getRdns().stream()
                            .filter(part ->
                                    part.getType().toUpperCase(Locale.ROOT).equals("CN"))
                            .map(Rdn::getValue)
                            .map(Object::toString)
                            .findFirst()
                            .orElse(principal.getName());
        } catch (InvalidNameException e) {
            return principal.getName();
        }
    }
}
