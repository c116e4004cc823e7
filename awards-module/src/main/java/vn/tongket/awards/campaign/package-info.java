/**
 * Campaigns (phong trào thi đua): who may be nominated for what, until when, how many (AWD-5, AWD-6, AWD-8).
 *
 * <ul>
 *   <li>AWD-23 The way from the unit to the decision is one workflow, configured for each campaign with or without the
 *       council.
 *   <li>AWD-24 Whoever is late for the campaign's calendar is told.
 * </ul>
 */
package vn.tongket.awards.campaign;
