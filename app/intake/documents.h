// SPDX-License-Identifier: GPL-3.0-or-later
// The files that people have: one webhook, one a line, several in a row or in a list, wrapped by the program that saved
// them; UTF-8 or UTF-16. What is none is named with its line and the true reason.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace nachweis::intake {

struct ImportRejection
{
    QString file;
    int line = 0; ///< counts from 1
    QString reason;
};

struct Piece
{
    int line = 1;
    QJsonObject root;  ///< with `entry`
    QByteArray bytes;  ///< of the document
    bool whole = true; ///< the document is the file: a signature over the file is one over the document
};
/// `rejected` gains what cannot be read.
QList<Piece> readDocuments(const QByteArray &raw, const QString &fileName, QList<ImportRejection> &rejected);

/// A text, or a number as its digits: exports write the one for the other.
QString jsonText(const QJsonObject &object, QStringView key);

} // namespace nachweis::intake
