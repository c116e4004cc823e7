/** The award council (hội đồng thi đua, khen thưởng) and its secret ballot (AWD-9 to AWD-11). */
package vn.tongket.awards.council;
