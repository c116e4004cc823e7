package vn.tongket.awards.decision;

import java.io.Serializable;
import java.time.LocalDate;

/** A proposal as a decision cites it (tờ trình được dẫn trong căn cứ). */
public record CitedProposal(String number, LocalDate issuedOn) implements Serializable {}
