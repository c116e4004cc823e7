package vn.tongket.planning.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tongket.planning.directory.PersonId;
import vn.tongket.planning.directory.UnitId;
import vn.tongket.planning.register.DocumentKind;

/** All rights of a person to sign for a body (các căn cứ ký của một người), his own before delegated ones. */
final class Claims {

    private final LocalDate day;
    private final List<Claim> claims = new ArrayList<>();
    private final List<SigningError> failures = new ArrayList<>();

    private Claims(LocalDate day) {
        this.day = day;
    }

    static Claims of(PersonId person, UnitId body, LocalDate day, SigningRepository signing) {
        Claims found = new Claims(day);
        signing.authorities(person, body, day).forEach(authority -> found.claims.add(authority.claim()));
        for (Object[] row : signing.delegations(person, body)) {
            SigningDelegation delegation = (SigningDelegation) row[0];
            SigningAuthority authority = (SigningAuthority) row[1];
            if (signing.holds(delegation.delegator(), authority, day)) {
                found.claims.add(authority.claimOf(delegation));
            } else {
                found.failures.add(SigningError.DELEGATOR_LEFT);
            }
        }
        return found;
    }

    List<Claim> reaching(DocumentKind kind) {
        return claims.stream()
                .filter(claim -> claim.term().failure(kind, day).isEmpty())
                .toList();
    }

    /** Why none of them reaches a document of this kind (SGN-4). */
    SigningError failure(DocumentKind kind) {
        return claims.stream()
                .flatMap(claim -> claim.term().failure(kind, day).stream())
                .findFirst()
                .orElse(failures.isEmpty() ? SigningError.NO_AUTHORITY : failures.get(0));
    }
}
