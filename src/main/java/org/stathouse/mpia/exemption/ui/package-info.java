/** The page of the exemption catalogue, and the exemption log on the page of a request. */
@NullMarked
package org.stathouse.mpia.exemption.ui;

import org.jspecify.annotations.NullMarked;
