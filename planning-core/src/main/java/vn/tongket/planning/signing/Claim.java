package vn.tongket.planning.signing;

import java.util.List;
import vn.tongket.planning.directory.PersonSummary;

/** A right to sign that a person may call upon (căn cứ ký), his own or a delegated one. */
record Claim(SigningForm form, List<String> lines, String title, String mandate, Term term) {

    Signatory of(PersonSummary person) {
        return new Signatory(person.personId(), person.fullName(), form, lines, title, mandate);
    }
}
