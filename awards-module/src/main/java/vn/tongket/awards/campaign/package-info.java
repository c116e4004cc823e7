/** Campaigns (phong trào thi đua): who may be nominated for what, until when, how many (AWD-5, AWD-6, AWD-8). */
package vn.tongket.awards.campaign;
