/** The PDF kit and the store of issued documents; the only place that imports PDFBox and openhtmltopdf. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.stathouse.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
