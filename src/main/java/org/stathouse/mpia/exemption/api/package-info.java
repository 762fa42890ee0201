/** The REST interface of the exemption catalogue and log. */
@NullMarked
package org.stathouse.mpia.exemption.api;

import org.jspecify.annotations.NullMarked;
