package vn.tongket.awards.council.minutes;

import vn.tongket.awards.council.CountedOn;
import vn.tongket.awards.council.Outcome;

/** What was counted about one nominee (một dòng kết quả kiểm phiếu). */
record MinutesLine(
        String nominee,
        String personId,
        boolean decided,
        String unit,
        String formCode,
        boolean secret,
        Integer threshold,
        CountedOn countedOn,
        int yes,
        int no,
        int abstain,
        int recused,
        int base,
        Outcome outcome) {}
