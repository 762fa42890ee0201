@NullMarked
package org.stathouse.adjudication.api;

import org.jspecify.annotations.NullMarked;
