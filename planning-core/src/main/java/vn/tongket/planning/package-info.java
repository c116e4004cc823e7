/**
 * Planning: the trunk of the portal. The directory of units and persons, the accounts, the plans with
 * their tasks, the outgoing numbers and the official documents. Knows nothing of the modules above it.
 */
package vn.tongket.planning;
