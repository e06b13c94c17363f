// SPDX-License-Identifier: GPL-3.0-or-later
// One request: its steps with the present one open, both ends of the period, the plan with what stood where before and
// after, the recipients, the search for residue.
#pragma once

#include "common/page.h"
#include "requests/erasure.h"
#include "requests/holds.h"
#include "requests/recipients.h"

class QTableWidget;

namespace nachweis::ui {

class RequestDetail : public QWidget
{
    Q_OBJECT
public:
    struct Data
    {
        requests::Request request;
        QList<requests::Place> plan;
        QString planSha256; ///< of the plan as it stands
        QList<requests::Recipient> recipients;
        QList<requests::ResidueSearch> residue;
        QList<requests::Hold> holds; ///< open ones, of anybody
        bool restricted = false;     ///< at their own request
    };
    static Result<Data> read(const Stores &stores, const Session &session, const QString &id);

    explicit RequestDetail(QWidget *parent = nullptr);
    void show(const Data &data, Instant now);
    void clear();

Q_SIGNALS:
    void recipientChosen(const QString &vendorId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPlan(const Data &data);
    void showRecipients(const Data &data, Instant now);
    QLabel *m_steps, *m_head, *m_recipientsTitle, *m_residue;
    QTableWidget *m_plan, *m_recipients;
    QStringList m_vendors;
};

} // namespace nachweis::ui
