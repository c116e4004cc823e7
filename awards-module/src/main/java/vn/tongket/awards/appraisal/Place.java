package vn.tongket.awards.appraisal;

import java.io.Serializable;
import java.util.List;

/**
 * The place of a candidate with its explanation (thứ hạng).
 *
 * @param rank null as long as nobody scored him
 * @param preferredBy what set him before an equal; null where nothing did
 */
public record Place(Integer rank, double total, List<Share> shares, Preference preferredBy) implements Serializable {}
