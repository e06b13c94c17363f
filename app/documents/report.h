// SPDX-License-Identifier: GPL-3.0-or-later
// Documents for people: HTML laid out as PDF/A-1b (ISO 19005-1), so that it reads the same in ten years. And texts in a
// language that is not the program's of the moment.
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QLocale>
#include <memory>

class QTranslator;

namespace nachweis::documents {

/// The texts of one language, de or en, beside the one that the program speaks.
class Texts
{
public:
    explicit Texts(const QString &language);
    ~Texts();
    /// `source` is marked with QT_TRANSLATE_NOOP("Evidence", ...).
    QString operator()(const char *source) const;
    /// The same of another context.
    QString of(const char *context, const char *source) const;
    const QLocale &locale() const { return m_locale; }
    const QString &language() const { return m_language; }
    /// Date and time in UTC, to the second.
    QString instant(Instant at) const;

private:
    QString m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

/// The characters of a text or of HTML that no font on this machine draws, each once; also those that a font has as
/// coloured pictures alone, which PDF/A-1 does not allow. Needs a QGuiApplication.
QStringList missingCharacters(const QString &html);
/// The refusal of a document that has some; `instead`: what a person can do beside installing a font.
Error charactersMissing(const QStringList &characters, const QString &instead);

/// The words of HTML, paragraph by paragraph.
QString plainText(const QString &html);

/// Needs a QGuiApplication. `footer` stands on each page beside its number. A character that no font has stands as its
/// number, [U+5C71], and the last line says so: whoever must not send such a document asks missingCharacters() before.
QByteArray pdfA(const QString &title, const QString &html, const QString &footer);

} // namespace nachweis::documents
