package vn.tongket.awards.council.ballot;

import java.io.Serializable;
import vn.tongket.planning.directory.PersonId;

/**
 * That an urn was set up anew because its key was lost (lập lại hòm phiếu), AWD-105.
 *
 * @param ballots how many had voted and had to vote again
 */
public record UrnRenewal(PersonId by, String byName, String reason, int ballots) implements Serializable {}
