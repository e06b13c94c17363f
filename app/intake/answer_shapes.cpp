// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/importer.h"

#include <QJsonDocument>

namespace nachweis::intake {
namespace {

void append(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list += text;
}

// A form's fields, those of parts as part.field.
void flatten(const QString &name, const QJsonValue &value, consent::Pressed &pressed)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(name.isEmpty() ? it.key() : name + '.'_L1 + it.key(), it.value(), pressed);
    } else if (value.isArray()) {
        for (const auto &one : value.toArray())
            flatten(name, one, pressed);
    } else if (value.isBool()) {
        pressed.fields.append({name, value.toBool() ? u"true"_s : u"false"_s});
    } else if (value.isDouble()) {
        pressed.fields.append({name, QString::number(value.toDouble(), 'g', 15)});
    } else if (value.isString()) {
        pressed.fields.append({name, value.toString()});
    }
}

void formAnswer(const QJsonObject &reply, consent::Pressed &pressed)
{
    const QJsonValue response = reply[u"response_json"];
    QJsonObject fields =
        response.isString() ? QJsonDocument::fromJson(response.toString().toUtf8()).object() : response.toObject();
    fields.remove(u"flow_token"_s);
    flatten({}, fields, pressed);
}

// What names or quotes others, or is the platform's.
bool ofOthers(const QString &key)
{
    static const QStringList keys = u"context referral system contacts errors vcard metadata url link mime_type sha256 "
                                    "product product_items from to wa_id type timestamp name filename"_s.split(' '_L1);
    return keys.contains(key);
}

void collectTexts(const QString &key, const QJsonValue &value, QStringList &texts)
{
    static const QStringList said = u"body caption text title id payload description comment"_s.split(' '_L1);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (!ofOthers(it.key()))
                collectTexts(it.key(), it.value(), texts);
    } else if (value.isArray()) {
        for (const auto &one : value.toArray())
            collectTexts(key, one, texts);
    } else if (value.isString() && said.contains(key)) {
        append(texts, value.toString());
    }
}

} // namespace

std::optional<Instant> unixTime(const QJsonValue &value)
{
    bool ok = true;
    qint64 number = value.isString() ? value.toString().trimmed().toLongLong(&ok) : qint64(value.toDouble(-1));
    if (!ok || number <= 0)
        return std::nullopt;
    constexpr qint64 aboveSeconds = 100'000'000'000; // the year 5138; as milliseconds 1973
    if (number >= aboveSeconds * 1000)
        return std::nullopt;
    return number >= aboveSeconds ? Instant(std::chrono::milliseconds(number)) : Instant(std::chrono::seconds(number));
}

std::optional<consent::Pressed> pressedIn(const QJsonObject &message)
{
    consent::Pressed pressed;
    const QString type = jsonText(message, u"type");
    if (type == "button"_L1 || message.contains(u"button")) {
        const QJsonObject button = message[u"button"].toObject();
        append(pressed.payloads, jsonText(button, u"payload"));
        append(pressed.captions, jsonText(button, u"text"));
        return pressed;
    }
    if (type != "interactive"_L1 && !message.contains(u"interactive"))
        return std::nullopt;
    const QJsonObject interactive = message[u"interactive"].toObject();
    for (const QStringView shape : {u"button_reply", u"list_reply"}) {
        const QJsonObject reply = interactive[shape].toObject();
        append(pressed.payloads, jsonText(reply, u"id"));
        append(pressed.captions, jsonText(reply, u"title"));
    }
    if (interactive.contains(u"nfm_reply"))
        formAnswer(interactive[u"nfm_reply"].toObject(), pressed);
    return pressed;
}

QStringList textsOf(const QJsonObject &message)
{
    QStringList texts;
    for (auto it = message.begin(); it != message.end(); ++it)
        if (!ofOthers(it.key()) && it.key() != "id"_L1) // the message's own id
            collectTexts(it.key(), it.value(), texts);
    if (const auto pressed = pressedIn(message))
        for (const auto &[name, value] : pressed->fields) {
            // A ticked box says what its name says; what was typed or chosen speaks for itself.
            if (value == "true"_L1 || value == "1"_L1 || value == "yes"_L1 || value == "on"_L1)
                append(texts, name);
            else if (value != "false"_L1)
                append(texts, value);
        }
    return texts;
}

} // namespace nachweis::intake
