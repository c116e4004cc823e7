package vn.tongket.awards.form;

import java.io.Serializable;

/** The law and the decree that a decision of a day rests on (căn cứ pháp lý). */
public record LegalBasis(String law, String decree) implements Serializable {}
