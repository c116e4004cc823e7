package vn.tongket.awards.council.minutes;

import vn.tongket.planning.document.SignatureBlock;

/** Head and foot of a paper of the council (thể thức đầu, cuối biên bản). */
record MinutesHead(
        String parent,
        String body,
        String symbol,
        String place,
        String subject,
        SignatureBlock chair,
        String secretary) {}
