/**
 * Campaigns (phong trào thi đua): who may be nominated for what, until when, how many (AWD-5, AWD-6, AWD-8).
 *
 * <ul>
 *   <li>AWD-22 A campaign moves by its dates, or by hand with a reason that is kept; what was set by hand stays until
 *       somebody lets the dates decide again.
 *   <li>AWD-23 The way from the unit to the decision is one workflow, configured for each campaign with or without the
 *       council.
 *   <li>AWD-24 Whoever is late for the campaign's calendar is told.
 *   <li>AWD-32 Guidance goes to each unit's people, and the office sees who has read it.
 *   <li>AWD-104 Guidance is a letter of the proposing body, numbered in its series, printed as Word and PDF; it is never
 *       changed after it was sent.
 * </ul>
 */
package vn.tongket.awards.campaign;
