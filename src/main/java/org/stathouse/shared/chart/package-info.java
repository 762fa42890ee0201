/** The chart kit: accessible SVG drawn as text, for web pages and printed packets alike; it knows no feature and no web page. */
@NullMarked
package org.stathouse.shared.chart;

import org.jspecify.annotations.NullMarked;
